package io.github.mpyfreezer.cli.starter;

import java.util.ArrayList;
import java.util.List;

/** The text of a project's Makefile: it starts the port's own build and names the manifest and the step that freezes. */
public final class StarterMakefile {
    private static final String HEAD = """
            # Builds @PORT@ firmware with the modules of manifest.py in its ROM. The MicroPython tree stays as it is.
            #
            #   make                builds it, in @PLACE@
            """;

    private static final String SUBMODULES =
            "#   make submodules     once, in a fresh tree: fetches what the port builds on\n";

    private static final String FLAGS = """
            # Options of freeze makemanifest, such as --overlay $(CURDIR)/local.py
            FREEZE_FLAGS ?=
            """;

    private static final String CHECK = """
            \t$(if $(wildcard $(MPY_DIR)/py/mpconfig.h),,$(error MPY_DIR is $(MPY_DIR), which is no MicroPython tree))
            """;

    /** The stand-in for Python is installed beside the command itself. */
    private static final String PYTHON = """
            PYTHON3 ?= $(dir $(realpath $(shell command -v $(FREEZE) 2>/dev/null)))freeze-python3
            export FREEZE_FLAGS
            """;

    private static final String CHECK_PYTHON = """
            \t$(if $(wildcard $(PYTHON3)),,$(error found no freeze-python3 beside the command $(FREEZE)))
            """;

    private static final String MAKE = """

            .PHONY: @GOALS@
            @GOALS@:
            @CHECK@\t$(MAKE) -C $(MPY_DIR)/ports/@PORT@ $@ @SETTINGS@ \\
            \t    FROZEN_MANIFEST=$(CURDIR)/manifest.py MAKE_MANIFEST="$(FREEZE) makemanifest $(FREEZE_FLAGS)"
            """;

    private static final String IDF = """

            .PHONY: @GOALS@
            @GOALS@:
            @CHECK@\tIDFPY_FLAGS="$(IDFPY_FLAGS) -D Python3_EXECUTABLE=$(PYTHON3)" \\
            \t    $(MAKE) -C $(MPY_DIR)/ports/@PORT@ $@ @SETTINGS@ FROZEN_MANIFEST=$(CURDIR)/manifest.py
            """;

    private static final String CMAKE = """

            .PHONY: all clean submodules
            all: $(BUILD)/configured
            \tcmake --build $(BUILD)

            $(BUILD)/configured: Makefile
            @CHECK@\tcmake -S $(MPY_DIR)/ports/@PORT@ -B $(BUILD) -DPICO_BUILD_DOCS=0 @SETTINGS@ \\
            \t    -DMICROPY_FROZEN_MANIFEST=$(CURDIR)/manifest.py -DPython3_EXECUTABLE=$(PYTHON3) $(CMAKE_ARGS)
            \ttouch $@

            clean:
            \trm -rf $(BUILD)

            submodules:
            \t$(MAKE) -C $(MPY_DIR)/ports/@PORT@ BOARD=$(BOARD) submodules
            """;

    private static final String WEST = """

            .PHONY: all clean
            all:
            @CHECK@\twest build -b $(BOARD) -d $(BUILD) $(MPY_DIR)/ports/@PORT@ -- \\
            \t    -DCONFIG_MICROPY_FROZEN_MODULES=y '-DCONFIG_MICROPY_FROZEN_MANIFEST="$(CURDIR)/manifest.py"' \\
            \t    -DPython3_EXECUTABLE=$(PYTHON3)

            clean:
            \trm -rf $(BUILD)
            """;

    private final Project project;
    private final PortBuild port;

    private StarterMakefile(Project project) {
        this.project = project;
        this.port = project.port();
    }

    /** The Makefile of a project. */
    public static String of(Project project) {
        return new StarterMakefile(project).text();
    }

    private String text() {
        boolean inTree = port.kind() == BuildKind.MAKE_IN_TREE;
        boolean byMake = inTree || port.kind() == BuildKind.MAKE;
        boolean west = port.kind() == BuildKind.WEST;
        String place = inTree ? "the tree's ports/" + port.name() : place() + "/";
        String text = HEAD.replace("@PLACE@", place) + (west ? "" : SUBMODULES) + variables();
        text += (byMake ? "" : PYTHON) + rules();
        return text.replace("@CHECK@", byMake ? CHECK : CHECK + CHECK_PYTHON)
                .replace("@SETTINGS@", String.join(" ", settings()))
                .replace("@GOALS@", port.deploys() ? "all clean deploy submodules" : "all clean submodules")
                .replace("@PORT@", port.name());
    }

    private String variables() {
        var text = new StringBuilder("MPY_DIR ?= ").append(project.tree()).append('\n');
        text.append(port.selector()).append(" ?= ").append(project.board()).append('\n');
        if (!project.variant().isEmpty()) {
            text.append(project.variantVariable()).append(" ?= ").append(project.variantValue());
            text.append('\n');
        }
        if (port.kind() != BuildKind.MAKE_IN_TREE) {
            text.append("BUILD ?= $(CURDIR)/firmware-").append(selected()).append('\n');
        }
        return text.append("FREEZE ?= freeze\n").append(FLAGS).toString();
    }

    /** What the build folder is called after; names of Zephyr's boards have slashes in them. */
    private String selected() {
        String board = port.takesAnyBoard() ? "$(subst /,_,$(BOARD))" : "$(" + port.selector() + ")";
        return project.variant().isEmpty() ? board : board + "-$(" + project.variantVariable() + ")";
    }

    private String place() {
        String variant = project.variant().isEmpty() ? "" : "-" + project.variantValue();
        return "firmware-" + project.board().replace('/', '_') + variant;
    }

    private String rules() {
        return switch (port.kind()) {
            case MAKE, MAKE_IN_TREE -> MAKE;
            case IDF -> IDF;
            case CMAKE -> CMAKE;
            case WEST -> WEST;
        };
    }

    private List<String> settings() {
        boolean cmake = port.kind() == BuildKind.CMAKE;
        List<String> settings = new ArrayList<>();
        settings.add((cmake ? "-DMICROPY_BOARD" : port.selector()) + "=$(" + port.selector() + ")");
        if (!project.variant().isEmpty()) {
            String variable = project.variantVariable();
            settings.add((cmake ? "-DMICROPY_" : "") + variable + "=$(" + variable + ")");
        }
        if (!cmake && port.kind() != BuildKind.MAKE_IN_TREE) {
            settings.add("BUILD=$(BUILD)");
        }
        return settings;
    }
}
