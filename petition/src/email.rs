//! E-mail addresses and their canonical form: one person, one key.
