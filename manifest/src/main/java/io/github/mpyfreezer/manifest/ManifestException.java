package io.github.mpyfreezer.manifest;

import java.util.ArrayList;
import java.util.List;

/** A manifest that cannot be resolved: why, and by which calls it came to it. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FaultKind kind;
    private final String fault;

    @SuppressWarnings("serial") // never serialized
    private final List<ManifestPlace> via;

    ManifestException(String fault) {
        this(FaultKind.MANIFEST, fault);
    }

    ManifestException(FaultKind kind, String fault) {
        this(kind, fault, List.of());
    }

    private ManifestException(FaultKind kind, String fault, List<ManifestPlace> via) {
        super(via.isEmpty() ? fault : via.get(via.size() - 1) + ": " + fault);
        this.kind = kind;
        this.fault = fault;
        this.via = List.copyOf(via);
    }

    /** The same fault, met while a call is done that stands here; it has ended the manifest. */
    ManifestException in(ManifestPlace place) {
        List<ManifestPlace> longer = new ArrayList<>();
        longer.add(place);
        longer.addAll(via);
        return new ManifestException(FaultKind.MANIFEST, fault, longer);
    }

    /** What a manifest sees of it. */
    public FaultKind kind() {
        return kind;
    }

    /** Why, without where. */
    public String fault() {
        return fault;
    }

    /** The calls that led to the fault, the one in the first manifest first. */
    public List<ManifestPlace> via() {
        return via;
    }
}
