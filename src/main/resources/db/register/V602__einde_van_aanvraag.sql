-- The last day that an aanbieder asked for in his aanvraag; null when open, and for what was asked before this column was there.
alter table verzoek add column einde date;
