package io.mandate.task.api;

/**
 * Something kept elsewhere; never an upload.
 *
 * @param digest of its content, so that what was meant can be told from what is there now
 */
public record Attachment(String link, String digest) {}
