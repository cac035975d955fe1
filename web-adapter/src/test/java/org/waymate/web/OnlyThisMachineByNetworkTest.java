package org.waymate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.web.campus.Campus;

/// By the real server, which reads addresses in its own way.
@SpringBootTest(classes = Campus.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatabaseForTests.class)
class OnlyThisMachineByNetworkTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({"/, localhost, 200", "/, evil.example, 403",
            "/playground/said?pane=1&who=ana&at=dm-ana, localhost, 200",
            "/%70layground/said?pane=1&who=ana&at=dm-ana, evil.example, 403",
            "/playground;x=1/said?pane=1&who=ana&at=dm-ana, evil.example, 403",
            "/x/../playground/said?pane=1&who=ana&at=dm-ana, evil.example, 403"})
    void refusesWhoeverCallsUsByAnotherNameHoweverTheAddressIsWritten(String path, String host, int status)
            throws IOException {
        assertThat(status(path, host)).isEqualTo(status);
    }

    private int status(String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                    .formatted(path, host).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
