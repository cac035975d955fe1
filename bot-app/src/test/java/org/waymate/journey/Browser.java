package org.waymate.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser on this machine, without a screen: asks for pages and sends forms, and measures how long it waits.
final class Browser implements AutoCloseable {

    /// @param name of a field
    record Field(String name, String value) {

        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /// @param address where the browser stands after it
    record Page(String address, Document html) {

        String query(String name) {
            var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
            return found.find() ? found.group(1) : "";
        }
    }

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private URI site = URI.create("http://localhost");
    private Duration slowest = Duration.ZERO;

    void goesTo(String address) {
        site = URI.create(address);
    }

    Document sees(String path) {
        return page(HttpRequest.newBuilder(site.resolve(path)).build()).html();
    }

    /// @param namesAndValues of the form's fields
    Page sends(String path, String... namesAndValues) {
        var fields = new ArrayList<Field>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return sends(path, fields);
    }

    Page sends(String path, List<Field> fields) {
        var body = fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
        var origin = site.getScheme() + "://" + site.getAuthority();
        var before = System.nanoTime();
        var page = page(HttpRequest.newBuilder(site.resolve(path)).header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build());
        var took = Duration.ofNanos(System.nanoTime() - before);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        return page;
    }

    /// What a file at this address is called when it is saved.
    String fileName(String path) {
        return response(HttpRequest.newBuilder(site.resolve(path)).build()).headers()
                .firstValue("Content-Disposition").orElse("");
    }

    private Page page(HttpRequest request) {
        var response = response(request);
        if (response.statusCode() >= 400) {
            throw new AssertionError(request + ": " + response.statusCode() + " " + response.body());
        }
        return new Page(response.uri().toString(), Jsoup.parse(response.body(), site.toString()));
    }

    private HttpResponse<String> response(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Duration slowest() {
        return slowest;
    }

    @Override
    public void close() {
        client.close();
    }
}
