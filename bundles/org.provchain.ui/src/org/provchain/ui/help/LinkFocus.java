// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tab goes from link to link of a page, which is selected then, and behind the last one out of it; Shift+Tab goes back. */
final class LinkFocus {

    private final StyledText text;
    private List<StyledPage.Link> links = List.of();

    LinkFocus(StyledText text) {
        this.text = text;
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** These are the links of the page from now on. */
    void follow(List<StyledPage.Link> shown) {
        links = shown;
    }

    /** The link that has the focus. */
    Optional<StyledPage.Link> focused() {
        Point selected = text.getSelectionRange();
        return links.stream().filter(each -> each.offset() == selected.x && each.length() == selected.y).findFirst();
    }

    private void traverse(Event event) {
        Optional<StyledPage.Link> next = switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT -> next();
        case SWT.TRAVERSE_TAB_PREVIOUS -> previous();
        default -> Optional.empty();
        };
        next.ifPresent(each -> {
            text.setSelectionRange(each.offset(), each.length());
            text.showSelection();
            // done; the focus stays in the page
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
        });
    }

    private Optional<StyledPage.Link> next() {
        Point selected = text.getSelectionRange();
        int from = selected.x + Math.min(selected.y, 1);
        return links.stream().filter(each -> each.offset() >= from)
                .min(Comparator.comparingInt(StyledPage.Link::offset));
    }

    private Optional<StyledPage.Link> previous() {
        return links.stream().filter(each -> each.offset() < text.getSelectionRange().x)
                .max(Comparator.comparingInt(StyledPage.Link::offset));
    }
}
