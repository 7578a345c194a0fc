/// A window or a horizon; stops if it is not in the future of its start.
func positive(_ duration: Duration) -> Duration {
  precondition(duration > .zero, "a window is longer than nothing")
  return duration
}
