// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import org.provchain.core.template.ProjectTemplate;

/** What the templates are called, and what each shows, in the user's language. */
public final class TemplateTexts {

    private TemplateTexts() {
    }

    /** The title of a template. */
    public static String title(ProjectTemplate template) {
        return switch (template) {
        case TWO_FILES -> Messages.Template_two_files;
        case NESTED -> Messages.Template_nested;
        case FLEET -> Messages.Template_fleet;
        };
    }

    /** What a template shows, in one sentence. */
    public static String description(ProjectTemplate template) {
        return switch (template) {
        case TWO_FILES -> Messages.Template_two_files_description;
        case NESTED -> Messages.Template_nested_description;
        case FLEET -> Messages.Template_fleet_description;
        };
    }
}
