package io.mandate.platform.story;

/**
 * An append-only table of what is on record, numbered for each thing without gaps: a bean for each.
 * It has the columns {@code number, type, at, recorded_at, actor, data, position, tx, hash}, and a
 * function {@code <table>_record(row, previous hash)} gives the text that was hashed. The parts of
 * SQL say {@code t} for a row of it.
 *
 * @param table its name
 * @param key the column that says whose story it is, a uuid
 * @param subject what its events are keyed by elsewhere, as text
 * @param said which rows are events of this service; the others are on record only
 * @param keysOfUnit selects the keys of what concerns a unit, which is {@code (select unit from
 *     asked)}
 */
public record Story(String table, String key, String subject, String said, String keysOfUnit) {}
