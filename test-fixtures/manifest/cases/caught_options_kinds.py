include("$(PORT_DIR)/kinds_python.py", pair=("a", "b"), one=(1,), nothing=(), some={1, 2}, table={("a", 1): (2,)}, text="\U0001f600", far=1e999, not_a=1e999 - 1e999)
try:
    include("$(PORT_DIR)/kinds.py", pair=("a", "b"), one=(1,), nothing=(), some={1, 2}, table={("a", 1): (2,)}, text="\U0001f600\ud83d", far=1e999, not_a=1e999 - 1e999)
except ValueError:
    pass
