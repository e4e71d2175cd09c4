-- After the epoch was raised everything is said again, a page a transaction: how far that is.
create table restatement (
  only_row boolean primary key default true check (only_row),
  -- The last epoch in which all was said; the first begins with nothing to repeat.
  done int not null,
  -- The epoch that is under way, and where its next page begins; null: at the beginning.
  epoch int not null,
  place text
);
insert into restatement (done, epoch) values (1, 1);
