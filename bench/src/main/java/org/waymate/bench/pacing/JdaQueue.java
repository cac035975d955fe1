package org.waymate.bench.pacing;

import java.util.stream.IntStream;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import net.dv8tion.jda.internal.utils.config.AuthorizationConfig;
import net.dv8tion.jda.internal.utils.config.MetaConfig;
import net.dv8tion.jda.internal.utils.config.SessionConfig;
import net.dv8tion.jda.internal.utils.config.ThreadingConfig;

/// JDA's queue of requests, without a gateway. It sends again what was refused.
final class JdaQueue implements Sender {

    private final JDAImpl jda;

    JdaQueue(Fake fake, int messages) {
        var threads = ThreadingConfig.getDefault();
        threads.init(() -> "bench");
        jda = new JDAImpl(new AuthorizationConfig("bench"), SessionConfig.getDefault(), threads,
                MetaConfig.getDefault(), new RestConfig().setBaseUrl(fake.address()), null);
        jda.initRequester();
        IntStream.range(0, messages).forEach(n -> say(Integer.toString(1_000_000 + n % CHANNELS)));
    }

    private void say(String channel) {
        new RestActionImpl<Void>(jda, Route.Messages.SEND_MESSAGE.compile(channel),
                DataObject.empty().put("content", "Have you met this week?")).queue(_ -> {}, _ -> {});
    }

    @Override
    public String name() {
        return "JDA's own queue";
    }

    @Override
    public void close() {
        jda.shutdownRequester();
    }
}
