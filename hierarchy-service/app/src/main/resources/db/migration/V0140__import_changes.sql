-- What a dry run would change of the org, for who asks other services what it would mean to them.
alter table import_run add column changes jsonb;
