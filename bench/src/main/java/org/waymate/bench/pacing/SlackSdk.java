package org.waymate.bench.pacing;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.AsyncMethodsClient;
import java.util.stream.IntStream;

/// Slack's own client, with its queue that knows Slack's limits. What it gives up is given to it again.
final class SlackSdk implements Sender {

    private final Slack slack;
    private final AsyncMethodsClient client;
    private volatile boolean over;

    SlackSdk(Fake fake, int messages) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(fake.address() + "api/");
        slack = Slack.getInstance(config);
        client = slack.methodsAsync("xoxb-bench");
        IntStream.range(0, messages).forEach(n -> say("C" + n % CHANNELS));
    }

    private void say(String channel) {
        client.chatPostMessage(message -> message.channel(channel).text("Have you met this week?"))
                .whenComplete((_, problem) -> {
                    if (problem != null && !over) {
                        say(channel);
                    }
                });
    }

    @Override
    public String name() {
        return "Slack's AsyncMethodsClient";
    }

    @Override
    public void close() throws Exception {
        over = true;
        slack.close();
    }
}
