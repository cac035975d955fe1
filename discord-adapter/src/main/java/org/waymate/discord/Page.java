package org.waymate.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// One message of Discord's, in Components V2. It never pings anybody.
record Page(List<MessageTopLevelComponent> components) {

    static {
        MessageRequest
                .setDefaultMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
    }

    Page {
        components = List.copyOf(components);
    }

    MessageCreateData create() {
        return new MessageCreateBuilder().useComponentsV2().addComponents(components).build();
    }

    /// Takes the place of all that stood there: else old buttons and pictures stay.
    MessageEditData edit() {
        return new MessageEditBuilder().applyCreateData(create()).setReplace(true).build();
    }

    /// What its buttons and lists carry.
    Set<String> codes() {
        return codes(components);
    }

    static Set<String> codes(List<? extends MessageTopLevelComponent> components) {
        return components.stream().filter(ActionRow.class::isInstance).map(ActionRow.class::cast)
                .flatMap(row -> row.getComponents().stream())
                .filter(ActionComponent.class::isInstance).map(ActionComponent.class::cast)
                .map(ActionComponent::getCustomId).collect(Collectors.toSet());
    }

    static Set<String> texts(List<? extends MessageTopLevelComponent> components) {
        return components.stream().filter(TextDisplay.class::isInstance).map(TextDisplay.class::cast)
                .map(TextDisplay::getContent).collect(Collectors.toSet());
    }
}
