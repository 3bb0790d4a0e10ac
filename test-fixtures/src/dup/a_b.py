# Half of a pair whose C names meet: this is a_b.py, the other is a/b.py.
where = "a_b"
