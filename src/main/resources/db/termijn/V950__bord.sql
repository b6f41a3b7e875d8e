-- What waits for somebody, for the board: by who must act, and by the day on which it ends.
create index termijn_bord on termijn (deelnemer, verloopt_op, id) include (tegenpartij, code)
    where status in ('LOOPT', 'VERLOPEN') and gehaald_op is null and gestart_op is not null;
create index termijn_bord_dag on termijn (verloopt_op, id) include (deelnemer, tegenpartij, code)
    where status in ('LOOPT', 'VERLOPEN') and gehaald_op is null and gestart_op is not null;

-- What ended on a day or will, for the calendar and for how punctual parties are.
create index termijn_einde on termijn (verloopt_op)
    include (id, deelnemer, tegenpartij, code, status, te_laat, gestart_op, gehaald_op)
    where status <> 'VERVALLEN' and gestart_op is not null;
