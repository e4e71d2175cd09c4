-- The epoch that events are numbered under: raised by an operator, never lowered.
create table outbox_epoch (
  only_row boolean primary key default true check (only_row),
  epoch int not null
);
insert into outbox_epoch (epoch) values (1);
