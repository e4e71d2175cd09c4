-- Answers given to requests with an Idempotency-Key, to be given again.
create table idempotent_answer (
  -- SHA-256 over principal, acting for and Idempotency-Key: the three need not be kept.
  caller_key bytea primary key check (octet_length(caller_key) = 32),
  -- SHA-256 over method, path and raw body.
  request bytea not null check (octet_length(request) = 32),
  status smallint not null check (status between 200 and 399),
  etag text,
  location text,
  body text,
  expires_at timestamptz not null
);
create index idempotent_answer_expiry on idempotent_answer (expires_at);
