package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.waymate.chat.words.Prose;

/// What in our words is more than words: links, pictures, HTML.
final class Live {

    private static final Parser PARSER = Parser.builder().build();

    private Live() {}

    /// Nothing that a person wrote became any of it.
    static void isOnlyWords(Object said) {
        proses(said).forEach(prose -> PARSER.parse(prose.commonMark()).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).as("a link in %s", prose)
                        .doesNotContainIgnoringCase("evil");
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                refuse(image);
            }

            @Override
            public void visit(HtmlInline html) {
                refuse(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                refuse(html);
            }

            private void refuse(Node node) {
                throw new AssertionError(node + " in " + prose);
            }
        }));
    }

    /// Wherever they stand in the records of a reply.
    private static Stream<Prose> proses(Object said) {
        return switch (said) {
            case Prose prose -> Stream.of(prose);
            case Collection<?> several -> several.stream().flatMap(Live::proses);
            case Optional<?> perhaps -> perhaps.stream().flatMap(Live::proses);
            case Record one -> Arrays.stream(one.getClass().getRecordComponents())
                    .flatMap(component -> proses(value(one, component)));
            default -> Stream.empty();
        };
    }

    private static Object value(Record one, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
