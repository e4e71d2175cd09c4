package io.mandate.local.demo;

/**
 * A unit of the story and its head: in the posts form both have the post's code.
 *
 * @param title of the post
 */
record Party(String code, String title) {}
