# What ports and boards say in theirs.
freeze("$(PORT_DIR)/modules", ("main.py", "closures.py"), opt=2)
freeze_as_str("$(PORT_DIR)/text")
freeze_mpy("$(PORT_DIR)/../modules", "generators.mpy")
package("pkg", base_path="$(PORT_DIR)/modules")
options.defaults(network=True)
if options.network:
    require("gauge")
for name in ["decorators", "imports"]:
    module(f"{name}.py", base_path="$(PORT_DIR)/modules")
