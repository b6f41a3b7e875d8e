-- The operator lists terms of any status, newest first.
drop index termijn_open;
create index termijn_status on termijn (status, id);
