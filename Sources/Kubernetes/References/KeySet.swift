/// The keys of one Secret or ConfigMap: an enum whose raw values are the keys.
///
/// The object is built from all cases, so a key that can be named exists.
package protocol KeySet: RawRepresentable, CaseIterable, Sendable where RawValue == String {}
