"""From a wiki to what it answers, and what shapes its answers have.

`finding` looks for what a wiki has, `planning` decides what to ask, from `starting` and from
seeds.toml (`seeds`), and `safety` sees that nothing is asked that writes. `asking` makes the
requests; `answer` is what comes of each, and `keeping` the file that holds them. `infer` makes shapes of them.
"""
