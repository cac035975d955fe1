package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;

/// Uploads what a message shows or attaches. Slack takes files only where a message can stay: in a
/// conversation, never in an ephemeral answer or a view.
final class Files {

    private final WebApi api;

    Files(WebApi api) {
        this.api = api;
    }

    static boolean in(Message message) {
        return message.parts().stream()
                .anyMatch(part -> part instanceof Part.Picture || part instanceof Part.Attachment);
    }

    static Message without(Message message) {
        return new Message(message.parts().stream()
                .filter(part -> !(part instanceof Part.Picture || part instanceof Part.Attachment)).toList());
    }

    void follow(String channel, Message message) throws IOException, SlackApiException, SaidNo {
        follow(channel, message, Set.of());
    }

    /// @param channel the conversation's id: an upload to a user's id is refused
    /// @param there the names of those that have followed already
    void follow(String channel, Message message, Set<String> there)
            throws IOException, SlackApiException, SaidNo {
        for (var upload : uploads(channel, message)) {
            if (!there.contains(upload.getFilename())) {
                api.call(methods -> methods.filesUploadV2(upload));
            }
        }
    }

    private static List<FilesUploadV2Request> uploads(String channel, Message message) {
        return message.parts().stream().flatMap(part -> switch (part) {
            case Part.Picture(var name, var png, var alt) ->
                Stream.of(upload(channel, name, png).altTxt(alt).build());
            case Part.Attachment(var name, var _, var content) ->
                Stream.of(upload(channel, name, content).build());
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.Choices _,Part.Rows _,Part.PickList _ ->
                Stream.<FilesUploadV2Request>empty();
        }).toList();
    }

    /// Without the file's info, for which Slack would want one more scope: no other call leaves it out.
    @SuppressWarnings("deprecation")
    private static FilesUploadV2Request.FilesUploadV2RequestBuilder upload(String channel, String name,
            byte[] content) {
        return FilesUploadV2Request.builder().channel(channel).filename(name).title(name).fileData(content)
                .requestFileInfo(false);
    }
}
