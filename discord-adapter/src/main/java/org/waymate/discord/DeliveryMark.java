package org.waymate.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;

/// Our key, as the number of a page's first component, which people don't see. Discord takes any number of 32 bits
/// there and gives it back with the message, long after it has forgotten the nonce.
final class DeliveryMark {

    /// Far above the numbers that Discord gives by itself, which count from 1.
    private static final int OURS = 1 << 30;

    private DeliveryMark() {}

    static Page on(Page page, String key, int number) {
        return on(page, of(key, number));
    }

    /// What takes the place of a marked message bears its mark.
    static Page kept(Page page, Message instead) {
        return instead.getComponents().stream().findFirst().map(MessageTopLevelComponent::getUniqueId)
                .filter(mark -> mark >= OURS).map(mark -> on(page, mark)).orElse(page);
    }

    private static Page on(Page page, int mark) {
        var components = new ArrayList<MessageTopLevelComponent>(page.components());
        components.set(0, components.getFirst().withUniqueId(mark));
        return new Page(components);
    }

    /// Thirty bits: that two of the hundred latest messages share one happens once in ten million looks.
    private static int of(String key, int number) {
        return OURS | ((key + "." + number).hashCode() & (OURS - 1));
    }

    /// The ids of those pages that stand there already, by page number.
    static Map<Integer, String> found(List<Message> history, String key, int pages) {
        var found = new HashMap<Integer, String>();
        for (var number = 0; number < pages; number++) {
            for (var message : history) {
                if (bears(message, of(key, number))) {
                    found.put(number, message.getId());
                }
            }
        }
        return found;
    }

    private static boolean bears(Message message, int mark) {
        return message.getComponents().stream().findFirst()
                .filter(component -> component.getUniqueId() == mark).isPresent();
    }
}
