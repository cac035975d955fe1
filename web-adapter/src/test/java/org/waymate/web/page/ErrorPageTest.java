package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.web.campus.Campus;

@SpringBootTest(classes = Campus.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatabaseForTests.class)
class ErrorPageTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({"/nowhere, en, There is nothing at this address",
            "/nowhere, es, No hay nada en esta dirección",
            "/playground/said?pane=one, en, That did not work",
            "/playground/said?pane=one, es, No ha funcionado"})
    void speaksTheVisitorsLanguage(String path, String language, String words) throws Exception {
        assertThat(page(path, language).body()).contains("lang=\"" + language + "\"", words);
    }

    /// The page's policy would not let it.
    @Test
    void bringsNoStyleOfItsOwn() throws Exception {
        assertThat(page("/playground/nowhere", "en").body()).contains("/playground/error.css")
                .doesNotContain("<style", "style=");
        assertThat(page("/playground/error.css", "en").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> page(String path, String language) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html, */*").header("Accept-Language", language).build(),
                    BodyHandlers.ofString());
        }
    }
}
