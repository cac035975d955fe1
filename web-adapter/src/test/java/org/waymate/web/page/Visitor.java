package org.waymate.web.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A browser on this machine, without a screen: passes the filters as a real one does.
final class Visitor {

    private static final String HERE = "localhost:8080";

    private final MockMvc browser;

    Visitor(WebApplicationContext beans) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(beans);
        beans.getBeansOfType(Filter.class).values().forEach(builder::addFilters);
        this.browser = builder.build();
    }

    ResultActions comes(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request);
    }

    ResultActions looks(String address, Object... inPath) throws Exception {
        return comes(get(address, inPath).header("Host", HERE));
    }

    String sees(String address, Object... inPath) throws Exception {
        return looks(address, inPath).andReturn().getResponse().getContentAsString();
    }

    /// @param sent names and values
    ResultActions sends(String address, String... sent) throws Exception {
        var request = post(address).header("Host", HERE).header("Origin", "http://" + HERE);
        for (var i = 0; i < sent.length; i += 2) {
            request.param(sent[i], sent[i + 1]);
        }
        return comes(request);
    }

    /// Somebody writes a line to the bot, and what the page does then.
    String says(String who, String line) throws Exception {
        return sends("/playground/say", "pane", "1", "who", who, "at", "dm-" + who, "line", line).andReturn()
                .getResponse().getContentAsString();
    }

    /// What somebody's direct messages hold.
    String reads(String who) throws Exception {
        return sees("/playground/said?pane=1&who={who}&at=dm-{who}", who, who);
    }
}
