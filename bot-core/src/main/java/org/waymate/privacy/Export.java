package org.waymate.privacy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.Person;
import org.waymate.people.Sheet.Entry;

/// All that is kept of somebody, in one file for them.
@Component
class Export {

    private static final Words WORDS = Words.of(Export.class);

    private final Memories memories;

    Export(Memories memories) {
        this.memories = memories;
    }

    Message message(Person person, Here here) {
        return Message.saying(WORDS.say(here, "export.ready")).and(new Part.Attachment(
                "about-me-" + here.today() + ".json", "application/json",
                new Json(here.zone()).written(all(person, here)).getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, Object> all(Person person, Here here) {
        var all = new LinkedHashMap<String, Object>();
        all.put("what this is", WORDS.label(here, "export.about", Map.of("moment", here.now())));
        memories.of(person.id()).forEach(
                sheet -> all.put(sheet.title(), sheet.entries().stream().map(Entry::facts).toList()));
        return all;
    }
}
