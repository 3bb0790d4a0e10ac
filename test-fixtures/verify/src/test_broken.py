# A test that fails, whatever form the module has.
from gauge import Gauge

assert Gauge("gauge attic: 1").spread() == 1, "there is no spread"
