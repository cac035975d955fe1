package org.waymate.web.demo;

/// Everything was forgotten: what a page still shows is no more.
public record WorldBegan(int number) {}
