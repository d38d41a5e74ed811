// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.dialect.FileKinds;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.dialect.StatementRule;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.project.Project;
import org.provchain.model.Chain;
import org.provchain.model.ProvchainPackage.Literals;

/** PC205 and PC206: whether the entry, the files and what they hold are as the dialect wants them. */
final class DialectChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            if (chain.source().getName() == null) {
                // not finished: the parser has told what is missing
                continue;
            }
            if (!knows(chain.source())) {
                unknown(chain.source(), sink);
                continue;
            }
            entry(chain, sink);
            FileLocations locations = new FileLocations(chain);
            for (ServedFile file : chain.files()) {
                chain.dialect().file(file.kind()).ifPresentOrElse(rule -> file(chain, file, rule, locations, sink),
                        () -> sink.report(Check.PC206, Place.InText.of(file.source(), Literals.PROVISIONING_FILE__KIND),
                                "The dialect " + chain.dialect().title() + " does not have "
                                        + FileKinds.words(file.kind()) + "; it has " + kinds(chain.dialect()) + "."));
            }
        }
    }

    private static boolean knows(Chain chain) {
        return chain.getDialectName() != null && chain.getDialectVersion() != null
                && Dialects.find(chain.getDialectName(), chain.getDialectVersion()).isPresent();
    }

    private static void unknown(Chain chain, FindingSink sink) {
        String all = Dialects.all().stream().map(Dialect::title).collect(Collectors.joining(", "));
        if (chain.getDialectName() != null && chain.getDialectVersion() == null) {
            // the parser has told that the version is missing
            return;
        }
        if (chain.getDialectName() == null) {
            sink.report(Check.PC206, Place.InText.of(chain, Literals.NAMED__NAME), "The chain '" + chain.getName()
                    + "' names no dialect; write 'dialect' and one of: " + all + ".");
        } else {
            sink.report(Check.PC206, Place.InText.of(chain, Literals.CHAIN__DIALECT_NAME), "There is no dialect "
                    + chain.getDialectName() + " " + chain.getDialectVersion() + "; there are: " + all + ".");
        }
    }

    private static void entry(ServedChain chain, FindingSink sink) {
        if (chain.source().getEntry() == null) {
            sink.report(Check.PC205, Place.InText.of(chain.source(), Literals.NAMED__NAME), "The chain '" + chain.name()
                    + "' has no entry; write 'entry' and the file that the first URL names.");
        } else if (chain.entry().isPresent()) {
            ServedFile entry = chain.entry().get();
            boolean allowed = chain.dialect().file(entry.kind()).map(FileRule::entry).orElse(true);
            if (!allowed) {
                sink.report(Check.PC205, Place.InText.of(chain.source(), Literals.CHAIN__ENTRY),
                        "'" + entry.name() + "' is " + FileKinds.words(entry.kind()) + ", which the dialect "
                                + chain.dialect().title()
                                + " does not take as the first file; it takes " + entries(chain.dialect()) + ".");
            }
        }
    }

    private static void file(ServedChain chain, ServedFile file, FileRule rule, FileLocations locations,
            FindingSink sink) {
        if (file.macAddress().isPresent() && !rule.macAddress()) {
            sink.report(Check.PC206, Place.InText.of(file.source(), Literals.PROVISIONING_FILE__MAC_ADDRESS),
                    Sentences.begin(
                            FileKinds.words(file.kind()))
                            + " has no macAddress; only the lists of dialect 1.0 have one.");
        }
        for (Instruction instruction : file.instructions()) {
            Optional<StatementRule> statement = rule.statement(instruction.kind());
            if (statement.isEmpty()) {
                sink.report(Check.PC206, Place.InText.of(instruction.source()),
                        Sentences.begin(FileKinds.words(file.kind()))
                                + " of the dialect " + chain.dialect().title() + " cannot hold "
                                + instruction.kind().words()
                                + "; it can hold " + statements(rule) + ".");
            } else if (instruction instanceof FollowLink link) {
                for (int target : locations.targets(file, link)) {
                    target(chain.files().get(target), link, statement.get(), sink);
                }
            }
        }
    }

    private static void target(ServedFile target, FollowLink link, StatementRule rule, FindingSink sink) {
        if (!rule.targets().contains(target.kind())) {
            sink.report(Check.PC206,
                    Place.InText.of(link.source(), link.isInside() ? Literals.LINK__TARGET : Literals.LINK__URL),
                    "'" + target.name() + "' is " + FileKinds.words(target.kind()) + ", but " + link.kind().words()
                            + " must lead to " + rule.targets().stream().map(FileKinds::words).sorted()
                                    .collect(Collectors.joining(" or "))
                            + ".");
        }
    }

    private static String kinds(Dialect dialect) {
        return dialect.files().stream().map(each -> FileKinds.words(each.kind())).collect(Collectors.joining(", "));
    }

    private static String entries(Dialect dialect) {
        return dialect.files().stream().filter(FileRule::entry).map(each -> FileKinds.words(each.kind()))
                .collect(Collectors.joining(" or "));
    }

    private static String statements(FileRule rule) {
        return rule.statements().stream().map(each -> each.kind().words()).collect(Collectors.joining(", "));
    }
}
