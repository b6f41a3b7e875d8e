-- A message whose processing failed waits, and with it the later messages of its pair.
alter table bericht add column verwerk_pogingen smallint not null default 0;
alter table bericht add column verwerk_na timestamptz;
