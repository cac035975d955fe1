package org.waymate.simulation;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Dispatcher;
import org.waymate.delivery.Sweep;
import org.waymate.simulation.Chronicle.Row;
import org.waymate.testing.SettableClock;

/// What a run needs of the real core.
///
/// @param anotherNodes looks for work while a message of the other is under way
/// @param sql reads past every planted fault
record Core(Desk desk, Codec codec, List<Sweep> sweeps, Deliveries deliveries, Dispatcher dispatcher,
        Dispatcher anotherNodes,
        FaultyDatabase database, JdbcClient sql, SettableClock clock, LossyPlatform slack,
        LossyPlatform discord, ProcessMemory memory) {

    /// What stands in a message, and the codes of its buttons.
    record Text(String words, List<String> buttons) {}

    Text read(Message message) {
        return new Text(message.plain(), message.parts().stream().flatMap(part -> switch (part) {
            case Part.Choices(var choices) -> choices.stream();
            case Part.Rows(var rows) -> rows.stream().flatMap(row -> row.choices().stream());
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.PickList _,Part.Picture _,Part.Attachment _ ->
                Stream.<Choice>of();
        }).map(choice -> codec.write(choice.does())).toList());
    }

    /// As another connection sees it, so that what is not committed is not there.
    Optional<Row> row(String key) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(key));
        return sql.sql("select * from delivery where id = ?")
                .param(new UUID(bytes.getLong(), bytes.getLong()))
                .query((row, _) -> new Row(row.getString("id"), row.getString("program_id"),
                        row.getString("kind"), row.getString("recipient"), row.getString("subject"),
                        row.getString("occurrence"), row.getString("state"), row.getInt("attempt"),
                        Truth.instant(row, "lease_until")))
                .optional();
    }

    boolean knows(String account) {
        return sql.sql("select count(*) from chat_account where ref = ?").param(account).query(Integer.class)
                .single() > 0;
    }

    LossyPlatform platform(Resident of) {
        return of.account.platform() == slack.platform() ? slack : discord;
    }
}
