package org.waymate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OnlyThisMachineTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "localhost"})
    void answersTheBrowserOfThisMachine(String host) throws Exception {
        assertThat(status(request("GET", "/", host))).isEqualTo(200);
    }

    /// A name of theirs that leads to us is how DNS rebinding begins.
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example",
            "127.0.0.1.evil.example",
            "localhost@evil.example", "[::2]:8080", "0.0.0.0:8080", "192.168.1.5:8080", "localhost:8080:1",
            ""})
    void refusesWhoeverCallsUsByAnotherName(String host) throws Exception {
        assertThat(status(request("GET", "/", host))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:3000", "http://localhost",
            "http://127.0.0.1:8080", "file://"})
    void refusesWhatAnotherPagePosts(String origin) throws Exception {
        var request = request("POST", "/playground/say", "localhost:8080");
        request.addHeader("Origin", origin);

        assertThat(status(request)).isEqualTo(403);
    }

    @Test
    void takesWhatItsOwnPagePosts() throws Exception {
        var request = request("POST", "/playground/say", "localhost:8080");
        request.addHeader("Origin", "http://localhost:8080");

        assertThat(status(request)).isEqualTo(200);
    }

    @Test
    void refusesAPostThatDoesNotSayWhereItComesFrom() throws Exception {
        assertThat(status(request("POST", "/playground/say", "localhost:8080"))).isEqualTo(403);
        assertThat(status(request("DELETE", "/playground/say", "localhost:8080"))).isEqualTo(403);
    }

    @Test
    void refusesAReadThatAnotherPageAskedFor() throws Exception {
        var request = request("GET", "/playground/said", "localhost:8080");
        request.addHeader("Origin", "http://evil.example");

        assertThat(status(request)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/events", "/actuator/health", "/actuator/health/liveness",
            "/actuator/health/readiness", "/actuator/prometheus"})
    void leavesAloneWhatOthersCall(String path) throws Exception {
        assertThat(status(request("POST", path, "bot.university.example"))).isEqualTo(200);
    }

    /// The dispatcher reads an address decoded and put straight.
    @ParameterizedTest
    @ValueSource(strings = {"/%70layground/say", "/playground;x/say", "//playground/say",
            "/slack/events/../../playground/say", "/actuator/health/../../playground/say",
            "/slack/events;x/../../playground/say", "/webjars/htmx.org/dist/htmx.min.js", "/anything"})
    void guardsAnAddressHoweverItIsWritten(String path) throws Exception {
        assertThat(status(request("GET", path, "evil.example"))).isEqualTo(403);
    }

    @Test
    void saysKindlyWhereToCome() throws Exception {
        var response = answer(request("GET", "/", "evil.example"));

        assertThat(response.getContentAsString()).contains("http://localhost");
    }

    @Test
    void runsNothingThatIsNotItsOwn() throws Exception {
        var response = answer(request("GET", "/", "localhost:8080"));

        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    private static MockHttpServletRequest request(String method, String path, String host) {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Host", host);
        return request;
    }

    private static int status(MockHttpServletRequest request) throws Exception {
        return answer(request).getStatus();
    }

    private static MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new OnlyThisMachine().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
