// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.List;

import org.provchain.core.project.Project;

/** Runs all checks over a project. */
public final class Checks {

    private Checks() {
    }

    /**
     * All findings of a project, with the severities that the project sets, without those that are silenced in the text.
     * What the parser and the linker found is not among them.
     */
    public static List<Finding> check(Project project) {
        FindingCollector collector = new FindingCollector(project.settings().severities());
        families().forEach(family -> family.check(project, collector));
        new SuppressionChecks(collector.used()).check(project, collector);
        return collector.findings();
    }

    /** The families in their order: the inventory comes before those that ask what devices there are. */
    private static List<ProjectCheck> families() {
        InventoryFacts inventory = new InventoryFacts();
        return List.of(new InventoryChecks(inventory), new NamesakeChecks(), new CatalogueChecks(),
                new ParameterChecks(inventory), new RepetitionChecks(), new UrlChecks(), new FirstUrlChecks(),
                new LinkTargetChecks(), new FirmwareChecks(inventory), new DialectChecks(), new LoopChecks(),
                new LinkChecks(), new LocationChecks(), new CredentialChecks(inventory), new SecretChecks());
    }
}
