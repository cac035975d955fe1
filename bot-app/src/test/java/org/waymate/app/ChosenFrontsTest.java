package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ChosenFrontsTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
                                                                  |                    |                        | true  | no token: the playground
            slack.bot.token=xoxb-1 slack.app.token=xapp-1         |                    |                        | false | Slack alone
            discord.bot.token=abc                                 |                    |                        | false | Discord alone
            slack.bot.token=xoxb-1                                | waymate.playground=true |                   | true  | asked for beside a token
                                                                  | waymate.playground=false |                  | false | refused without a token
            """)
    void thePlaygroundIsOnWithoutATokenOrWhenAskedFor(String tokens, String asked, String nothing, boolean on,
            String why) {
        var environment = environment(tokens, asked);

        assertThat(environment.getProperty(ChosenFronts.PLAYGROUND, Boolean.class)).as(why).isEqualTo(on);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                                                          | true  | no token
            waymate.playground=true                       | true  | no token, and asked for
            waymate.playground=false                      | false | switched off
            waymate.playground=true slack.bot.token=xoxb-1 | false | Slack beside it
            waymate.playground=true slack.client.id=1     | false | Slack in many workspaces beside it
            waymate.playground=true discord.bot.token=abc | false | Discord beside it
            waymate.playground=true discord.bot.token=abc waymate.playground.alone=true | false | nobody can say otherwise
            """)
    void thePlaygroundMayForgetEverythingOnlyWhereNobodyRealIsConnected(String set, boolean alone,
            String why) {
        assertThat(environment(set).getProperty(ChosenFronts.ALONE, Boolean.class)).as(why).isEqualTo(alone);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                                                          | 127.0.0.1 | the playground
            slack.bot.token=xoxb-1 slack.app.token=xapp-1 | 127.0.0.1 | Slack by Socket Mode
            slack.bot.token=xoxb-1                        | 0.0.0.0   | Slack by HTTP
            discord.bot.token=abc                         | 127.0.0.1 | Discord
            slack.bot.token=xoxb-1 server.address=10.0.0.1 | 10.0.0.1 | somebody has said where
            """)
    void theWebListensOnThisMachineUnlessSlackComesByHttp(String set, String address, String why) {
        assertThat(environment(set, null).getProperty("server.address")).as(why).isEqualTo(address);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                                                           | 0   | the playground
            discord.bot.token=abc                          | 600 | real people
            discord.bot.token=abc waymate.spread-seconds=0 | 0   | somebody has said so
            """)
    void whatFallsDueForManyLeavesOverTenMinutesWhereTheyAreReal(String set, int seconds, String why) {
        assertThat(environment(set).getProperty("waymate.spread-seconds", Integer.class)).as(why)
                .isEqualTo(seconds);
    }

    private static MockEnvironment environment(String... settings) {
        var environment = new MockEnvironment();
        for (var setting : settings) {
            for (var one : setting == null ? new String[0] : setting.split(" ")) {
                environment.setProperty(one.substring(0, one.indexOf('=')),
                        one.substring(one.indexOf('=') + 1));
            }
        }
        new ChosenFronts().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
