package org.waymate.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;

/// Cuts a message into as many of Discord's as it needs: 40 components, 4,000 characters and ten files each. Later
/// pages say again whose they are.
final class Pages {

    static final int COMPONENTS = 40;
    static final int CHARACTERS = 4000;
    static final int FILES = 10;

    private final Optional<String> heading;
    private final List<List<Block>> pages = new ArrayList<>();
    private int room;
    private int characters;
    private int files;

    private Pages(Optional<String> heading) {
        this.heading = heading;
        turn();
    }

    static List<Page> cut(Optional<String> heading, List<Block> blocks) {
        var pages = new Pages(heading);
        blocks.forEach(pages::put);
        var many = pages.pages.size();
        return IntStream.range(0, many)
                .mapToObj(number -> new PageNumber(number, many).on(page(pages.pages.get(number)))).toList();
    }

    private void put(Block block) {
        if (isFullFor(block)) {
            turn();
            heading.map(text -> text + " (" + pages.size() + ")").map(Block::text).ifPresent(this::add);
        }
        add(block);
    }

    private boolean isFullFor(Block block) {
        return room + block.room() > COMPONENTS || characters + block.characters() > CHARACTERS
                || files + block.files() > FILES;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        room = 0;
        characters = 0;
        files = 0;
    }

    private void add(Block block) {
        pages.getLast().add(block);
        room += block.room();
        characters += block.characters();
        files += block.files();
    }

    private static Page page(List<Block> blocks) {
        var components = new ArrayList<MessageTopLevelComponent>();
        blocks.forEach(block -> components.addAll(block.components()));
        return new Page(components);
    }
}
