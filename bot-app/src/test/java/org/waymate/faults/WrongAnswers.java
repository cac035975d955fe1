package org.waymate.faults;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import org.waymate.discord.fake.Answer;

/// What can come in the place of an answer.
final class WrongAnswers {

    /// The message stands there, and the answer does not say so.
    static final List<ResponseDefinitionBuilder> OF_SLACK_THOUGH_DONE = List.of(
            responseDefinition().withFault(Fault.EMPTY_RESPONSE),
            responseDefinition().withFault(Fault.CONNECTION_RESET_BY_PEER),
            json("{\"ok\":true,\"channel\":\"D1\",\"ts\":\"17"), json("<html>Sorry</html>"), status(502),
            status(504),
            json("{\"ok\":false,\"error\":\"internal_error\"}"),
            json("{\"ok\":true}").withFixedDelay(22_000));

    static final List<ResponseDefinitionBuilder> OF_SLACK = List.of(status(500), status(503),
            responseDefinition().withStatus(200).withBody("<html>Sorry</html>"),
            json("{\"ok\":false,\"error\":\"fatal_error\"}"));

    static final List<Answer> OF_DISCORD_THOUGH_DONE = List.of(Answer.cutOff(),
            Answer.error(502, 0, "Bad Gateway"),
            Answer.text(200, "{\"id\": \"17"), Answer.text(504, "<html>Sorry</html>"));

    static final List<Answer> OF_DISCORD = List.of(Answer.error(500, 0, "Internal Server Error"),
            Answer.text(503, "<html>Sorry</html>"));

    /// What Slack may say of a pause, and how long it then is at least, in milliseconds.
    record Pause(String header, long atLeast) {}

    static final List<Pause> PAUSES = List.of(new Pause("2", 2_000), new Pause("1.5", 1_500),
            new Pause("", 1_000),
            new Pause("soon", 1_000));

    private WrongAnswers() {}

    static ResponseDefinitionBuilder slower(Pause pause) {
        var answer = json("{\"ok\":false,\"error\":\"ratelimited\"}").withStatus(429);
        return pause.header().isEmpty() ? answer : answer.withHeader("Retry-After", pause.header());
    }

    static ResponseDefinitionBuilder saysNo(String error) {
        return json("{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    private static ResponseDefinitionBuilder json(String body) {
        return responseDefinition().withStatus(200).withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private static ResponseDefinitionBuilder status(int status) {
        return responseDefinition().withStatus(status).withBody("<html>Sorry</html>");
    }
}
