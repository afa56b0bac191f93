package org.babad.web.page;

/**
 * What went wrong, for the reader.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param message where and why, one sentence
 * @param remedy what to do, one sentence
 */
public record ErrorPage(int status, String title, String message, String remedy) {}
