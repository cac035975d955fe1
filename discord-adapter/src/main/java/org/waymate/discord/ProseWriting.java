package org.waymate.discord;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Walks once over a text and writes it as Discord reads it.
final class ProseWriting extends AbstractVisitor {

    private final StringBuilder written = new StringBuilder();
    private int number;

    String text() {
        return written.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        written.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(Heading heading) {
        around("### ", heading, "\n\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        var inside = new ProseWriting();
        inside.visitChildren(quote);
        written.append(inside.text().replaceAll("(?m)^", "> ")).append("\n\n");
    }

    @Override
    public void visit(BulletList list) {
        around("", list, "\n");
    }

    @Override
    public void visit(OrderedList list) {
        number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        around("", list, "\n");
    }

    @Override
    public void visit(ListItem item) {
        around(item.getParent() instanceof OrderedList ? number++ + ". " : "- ", item, "");
    }

    @Override
    public void visit(Emphasis emphasis) {
        around("*", emphasis, "*");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        around("**", strong, "**");
    }

    @Override
    public void visit(Code code) {
        var fence = code.getLiteral().contains("`") ? "``" : "`";
        written.append(fence).append(code.getLiteral()).append(fence);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(ThematicBreak line) {
        written.append("────────\n\n");
    }

    @Override
    public void visit(SoftLineBreak line) {
        written.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        written.append('\n');
    }

    @Override
    public void visit(HtmlBlock html) {
        written.append(Marks.escape(html.getLiteral(), true)).append("\n\n");
    }

    @Override
    public void visit(HtmlInline html) {
        written.append(Marks.escape(html.getLiteral(), false));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        switch (Destination.of(link.getDestination())) {
            case Destination.Moment(var seconds) ->
                written.append("<t:").append(seconds).append(":F>");
            case Destination.Person(var user) -> written.append("<@").append(user).append('>');
            case Destination.Channel(var id) -> written.append("<#").append(id).append('>');
            case Destination.Web(var address) -> masked(link, address);
            case Destination.Nowhere() -> visitChildren(link);
        }
    }

    @Override
    public void visit(Text text) {
        var beginsLine = written.isEmpty() || written.charAt(written.length() - 1) == '\n';
        written.append(Marks.escape(text.getLiteral(), beginsLine));
    }

    private void masked(Link link, String address) {
        var bare = link.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
        if (bare) {
            written.append('<').append(address).append('>');
        } else {
            around("[", link, "](<" + address.replace(">", "%3E") + ">)");
        }
    }

    private void around(String before, Node node, String after) {
        written.append(before);
        visitChildren(node);
        written.append(after);
    }

    private void block(String literal) {
        written.append("```\n").append(literal.replace("```", "'''").stripTrailing()).append("\n```\n\n");
    }
}
