package org.waymate.web.demo;

/// The demo is a step further, made, or given up.
public record DemoWentOn(Progress progress) {}
