package org.waymate.web.drawing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.waymate.chat.words.Prose;

/// Moments, people and real links as the browser shows them. Any other address is dropped and its words
/// stay.
final class OwnLinks implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    OwnLinks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        var address = ((Link) node).getDestination();
        if (address.startsWith(Prose.MOMENT)) {
            wrap(node, "time", Map.of("datetime",
                    Instant.ofEpochSecond(Long.parseLong(address.substring(Prose.MOMENT.length())))
                            .toString()));
        } else if (address.startsWith(Prose.PERSON) || address.startsWith(Prose.PLACE)) {
            wrap(node, "span", Map.of("class", "mention"));
        } else if (address.startsWith("https://")) {
            var leads = new LinkedHashMap<String, String>();
            leads.put("href", address);
            leads.put("target", "_blank");
            leads.put("rel", "noopener noreferrer");
            wrap(node, "a", leads);
        } else {
            children(node);
        }
    }

    private void wrap(Node node, String tag, Map<String, String> attributes) {
        context.getWriter().tag(tag, attributes);
        children(node);
        context.getWriter().tag("/" + tag);
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
