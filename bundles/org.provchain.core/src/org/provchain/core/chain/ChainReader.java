// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.Protection;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Value;

/** Reads a chain of the text, with its parts from other texts, into the form in which it is served. */
public final class ChainReader {

    private final Chain chain;
    private final Dialect dialect;
    private final Map<ProvisioningFile, Integer> indexes = new IdentityHashMap<>();
    private final List<ProvisioningFile> sources = new ArrayList<>();

    private ChainReader(Chain chain, Collection<ChainPart> parts) {
        this.chain = chain;
        this.dialect = Dialects.find(text(chain.getDialectName()), text(chain.getDialectVersion()))
                .orElse(Dialects.MAXWELL_1_1);
        chain.getFiles().forEach(this::add);
        for (ChainPart part : parts) {
            if (part.getChain() == chain) {
                part.getFiles().forEach(this::add);
            }
        }
    }

    /**
     * Reads a chain. What is broken in the text is left out: a link whose target does not exist leads outside with the
     * URL that was given, or none; the checks report it.
     *
     * @param chain the chain
     * @param parts the parts of chains that the project has; those of other chains are passed over
     */
    public static ServedChain read(Chain chain, Collection<ChainPart> parts) {
        return new ChainReader(chain, parts).read();
    }

    /** A single value of the text, such as that of a variable or an expectation. */
    public static ParameterValue value(Value value) {
        return InstructionReader.value(value);
    }

    private void add(ProvisioningFile file) {
        indexes.put(file, sources.size());
        sources.add(file);
    }

    private ServedChain read() {
        InstructionReader instructions = new InstructionReader(text(chain.getBase()), dialect.placeholders(), indexes);
        List<ServedFile> files = new ArrayList<>(sources.size());
        for (ProvisioningFile file : sources) {
            files.add(read(file, instructions));
        }
        Integer entry = chain.getEntry() == null ? null : indexes.get(chain.getEntry());
        return new ServedChain(text(chain.getName()), dialect, chain.isFlat(), text(chain.getBase()),
                chain.getModels().stream().filter(Objects::nonNull).toList(),
                Optional.ofNullable(entry).map(files::get), List.copyOf(files), chain);
    }

    private ServedFile read(ProvisioningFile file, InstructionReader instructions) {
        Optional<String> product = Optional.ofNullable(file.getProduct())
                .or(() -> Optional.ofNullable(chain.getProduct()));
        List<ServedRemark> remarks = new ArrayList<>();
        List<Instruction> said = instructions.read(file, remarks);
        return new ServedFile(indexes.get(file), text(file.getName()), file.getKind(),
                UrlTemplate.parse(text(file.getLocation()), dialect.placeholders()), file.isPerDevice(),
                credentials(file.getProtection()), product, Optional.ofNullable(file.getMacAddress()),
                attributes(file), said, List.copyOf(remarks), file);
    }

    private static Map<String, String> attributes(ProvisioningFile file) {
        Map<String, String> attributes = new LinkedHashMap<>();
        file.getAttributes().forEach(each -> attributes.put(text(each.getName()), text(each.getValue())));
        return Collections.unmodifiableMap(attributes);
    }

    private static Credentials credentials(Protection protection) {
        if (protection == null) {
            return new Credentials.None();
        }
        return switch (protection.getKind()) {
        case CONFIGURED -> new Credentials.Configured();
        case DEVICE -> new Credentials.OfDevice();
        case USER -> new Credentials.User(text(protection.getUsername()), text(protection.getSecret()));
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
