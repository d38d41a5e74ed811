// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.provchain.ui.help.StyledPage.Look;

/** Lays a page of Markdown out as text with styles, for a widget that needs no browser. */
final class PageRenderer extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder text = new StringBuilder();
    private final List<StyledPage.Span> spans = new ArrayList<>();
    private final List<StyledPage.Link> links = new ArrayList<>();
    private final List<StyledPage.Picture> pictures = new ArrayList<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private String marker = "";
    private int number;

    private PageRenderer() {
    }

    static StyledPage render(String markdown) {
        PageRenderer renderer = new PageRenderer();
        PARSER.parse(markdown).accept(renderer);
        renderer.spans.sort(Comparator.comparing(StyledPage.Span::offset));
        return new StyledPage(renderer.text.toString().strip(), List.copyOf(renderer.spans),
                List.copyOf(renderer.links), List.copyOf(renderer.pictures), Map.copyOf(renderer.headings));
    }

    private void block() {
        if (!text.isEmpty()) {
            while (text.length() > 1 && text.charAt(text.length() - 1) == '\n'
                    && text.charAt(text.length() - 2) == '\n') {
                text.setLength(text.length() - 1);
            }
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    private void styled(Look look, Node node) {
        int begin = text.length();
        visitChildren(node);
        span(begin, look);
    }

    private void span(int begin, Look look) {
        if (text.length() > begin) {
            spans.add(new StyledPage.Span(begin, text.length() - begin, look));
        }
    }

    @Override
    public void visit(Heading heading) {
        block();
        int begin = text.length();
        styled(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, heading);
        headings.put(text.substring(begin).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-'), begin);
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            text.append(paragraph.getPrevious() == null ? "" : "\n   ");
            visitChildren(paragraph);
        } else {
            block();
            visitChildren(paragraph);
            text.append('\n');
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, "\u2022 ");
    }

    @Override
    public void visit(OrderedList list) {
        items(list, "");
    }

    private void items(Node list, String bullet) {
        String outer = marker;
        int before = number;
        if (!(list.getParent() instanceof ListItem)) {
            block();
        } else {
            text.append('\n');
        }
        marker = bullet;
        number = 0;
        visitChildren(list);
        marker = outer;
        number = before;
    }

    @Override
    public void visit(ListItem item) {
        number++;
        text.append(' ').append(marker.isEmpty() ? number + ". " : marker);
        visitChildren(item);
        text.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block();
        int begin = text.length();
        text.append(code.getLiteral().stripTrailing());
        span(begin, Look.CODE);
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof TableBlock table) {
            block();
            rows(table);
        }
    }

    /** A row is an item: its first cell, and each of the others behind the head of its column where there are several. */
    private void rows(TableBlock table) {
        List<Node> heads = cells(table.getFirstChild().getFirstChild());
        Node body = table.getFirstChild().getNext();
        for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
            List<Node> cells = cells(row);
            text.append(" \u2022 ");
            styled(Look.BOLD, cells.getFirst());
            if (heads.size() == 2) {
                text.append(" \u2013 ");
                visitChildren(cells.getLast());
            } else {
                for (int column = 1; column < cells.size(); column++) {
                    text.append("\n    ");
                    styled(Look.ITALIC, heads.get(column));
                    text.append(": ");
                    visitChildren(cells.get(column));
                }
            }
            text.append('\n');
        }
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell);
        }
        return cells;
    }

    @Override
    public void visit(Code code) {
        int begin = text.length();
        text.append(code.getLiteral());
        span(begin, Look.CODE);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(Look.ITALIC, emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(Look.BOLD, emphasis);
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
        int begin = text.length();
        visitChildren(link);
        links.add(new StyledPage.Link(begin, text.length() - begin, link.getDestination()));
    }

    @Override
    public void visit(Image image) {
        pictures.add(new StyledPage.Picture(text.length(), image.getDestination()));
        text.append('\uFFFC');
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }
}
