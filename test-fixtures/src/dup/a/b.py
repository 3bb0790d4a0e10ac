# Half of a pair whose C names meet: this is a/b.py, the other is a_b.py.
where = "a/b"
