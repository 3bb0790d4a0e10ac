# Different texts whose C identifiers are the same: spaces and dots against the words that stand for them.
texts = ["a b", "a_space_b", "<module>", "_lt_module_gt_", "x-y", "x_hyphen_y", "ü", "_uuml_", "fault_collision_dot_py", "\u1234", "_0x1234_"]
a_space_b = 1
_lt_module_gt_ = 2
x_hyphen_y = 3
fault_collision_dot_py = 4
print(texts, sorted(k for k in globals() if "_" in k and not k.startswith("__")))
