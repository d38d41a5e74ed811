// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.checks.Check;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.PlaceholderPattern;
import org.provchain.core.xml.read.XmlLimits;

/**
 * The chain of XML as it lies on a server: every document of it is a file of the chain, none is merged with another, and what
 * the language cannot say is passed over.
 *
 * @param text       the text of the chain
 * @param origins    where the pieces of the text come from
 * @param problems   what was found in the documents: PC601, PC602 and PC604
 * @param unreadable the locations of documents that cannot be read
 * @param foreign    the documents that no phone is provisioned by, or that are of the other generation
 * @param entries    the documents that no other links to; the chain has an entry where there is one
 */
public record FolderText(String text, TextOrigins origins, List<ImportProblem> problems, Set<String> unreadable,
        List<ImportSource> foreign, List<ImportSource> entries) {

    /**
     * Reads documents.
     *
     * @param sources   the documents; not empty
     * @param chain     the name of the chain
     * @param base      the base of the chain, where the links do not tell
     * @param catalogue knows which parameters are switches and numbers
     * @throws ImportException if none of them is a provisioning file
     * @throws IOException     if a file cannot be read
     */
    public static FolderText of(List<ImportSource> sources, String chain, Optional<String> base, Catalogue catalogue,
            XmlLimits limits) throws IOException, ImportException {
        TextOrigins origins = new TextOrigins();
        List<ImportedDocument> documents = new ArrayList<>(sources.size());
        List<ImportProblem> problems = new ArrayList<>();
        List<ImportSource> foreign = new ArrayList<>();
        Set<String> unreadable = new HashSet<>();
        for (ImportSource each : sources) {
            List<ImportProblem> found = new ArrayList<>();
            Optional<ImportedDocument> document = DocumentReading.read(each, limits, found::add, origins::element);
            boolean faulty = found.stream().anyMatch(one -> isFault(one.check()));
            if (document.isPresent()) {
                documents.add(document.get());
            } else if (!faulty) {
                foreign.add(each);
                continue;
            }
            if (faulty && document.isEmpty()) {
                unreadable.add(Locations.of(each.path()));
            }
            found.stream().filter(one -> one.check() != Check.PC603).forEach(problems::add);
        }
        if (documents.isEmpty() && unreadable.isEmpty()) {
            throw new ImportException("None of the " + sources.size() + " XML files is a provisioning file of a phone, "
                    + "such as <provisioning version=\"1.1\">.");
        }
        LinkTargets targets = new LinkTargets(documents, base);
        Set<ImportedDocument> entries = ImportedChain.entries(documents, targets);
        String text = documents.isEmpty() ? ""
                : written(documents, entries, chain, targets, catalogue, origins, foreign);
        return new FolderText(text, origins, List.copyOf(problems), Set.copyOf(unreadable), List.copyOf(foreign),
                entries.stream().map(ImportedDocument::source).toList());
    }

    private static boolean isFault(Check check) {
        return check == Check.PC601 || check == Check.PC604;
    }

    private static String written(List<ImportedDocument> documents, Set<ImportedDocument> entries, String chain,
            LinkTargets targets, Catalogue catalogue, TextOrigins origins, List<ImportSource> foreign) {
        Dialect dialect = entries.isEmpty() ? documents.getFirst().dialect() : entries.iterator().next().dialect();
        Set<ImportedDocument> ordered = new LinkedHashSet<>(entries);
        ordered.addAll(documents);
        FileNames names = new FileNames();
        List<ChainFile> files = new ArrayList<>(documents.size());
        Map<String, ImportedDocument> macs = new TreeMap<>();
        for (ImportedDocument each : ordered) {
            if (each.dialect() == dialect) {
                files.add(new ChainFile(names.of(each.location()), each.location(), false, each));
                devices(each, targets, macs);
            } else {
                foreign.add(each.source());
            }
        }
        boolean flat = files.stream().noneMatch(each -> each.document().sectioned())
                && files.stream().anyMatch(each -> each.document().flat());
        StringBuilder text = new StringBuilder(
                new ChainTextWriter(chain, catalogue, targets, flat, files, entries.size() == 1, origins).write());
        macs.forEach((mac, document) -> {
            origins.begin(document);
            origins.root(text.length(), "");
            text.append("\ndevice ").append(mac);
        });
        return text.append('\n').toString();
    }

    /** The devices that have files of their own: those at what a link with %MACD or %MACC leads to. */
    private static void devices(ImportedDocument from, LinkTargets targets,
            Map<String, ImportedDocument> macs) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (ImportedStatement each : from.statements()) {
            if (each instanceof ImportedStatement.Link link && link.url().indexOf('%') >= 0) {
                String location = targets.location(from, link.url());
                PlaceholderPattern.of(location).ifPresent(pattern -> patterns.putIfAbsent(location, pattern));
                Pattern pattern = patterns.get(location);
                if (pattern != null) {
                    targets.of(from, link.url()).forEach(target -> mac(pattern, target.location())
                            .ifPresent(mac -> macs.putIfAbsent(mac, target)));
                }
            }
        }
    }

    private static Optional<String> mac(Pattern pattern, String location) {
        Matcher matched = pattern.matcher(location);
        return matched.matches() && matched.groupCount() > 0
                ? MacAddress.parse(matched.group(1)).map(MacAddress::toString)
                : Optional.empty();
    }

    /** A name for the chain of a folder, made of the folder's. */
    public static String chainName(String folder) {
        String word = folder.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-{2,}", "-").replaceAll("^-+|-+$", "");
        return ChainWords.isName(word) ? word : "xml-" + (word.isEmpty() ? "folder" : word.toLowerCase(Locale.ROOT));
    }
}
