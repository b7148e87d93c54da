;; The inner loops of a network with one hidden layer over embedded symbols: `network-twin.ts` says the same in plain TypeScript.
;; Addresses are in bytes, all multiples of 16; `network-memory.ts` lays out the memory. The width is a multiple of 8, the number
;; of hidden units of 32.
(module
  (import "host" "memory" (memory 1))
  (import "sizes" "slots" (global $slots i32))
  ;; Numbers of an embedding.
  (import "sizes" "width" (global $width i32))
  (import "sizes" "hidden" (global $hidden i32))
  ;; How far to shift a mixed key to the right so that the number of a set is left.
  (import "sizes" "shift" (global $shift i32))
  (import "places" "rows" (global $rows i32))
  (import "places" "usual" (global $usual i32))
  (import "places" "usualVectors" (global $usualVectors i32))
  (import "places" "embeddings" (global $embeddings i32))
  (import "places" "scales" (global $scales i32))
  (import "places" "weights" (global $weights i32))
  (import "places" "factors" (global $factors i32))
  (import "places" "bias" (global $bias i32))
  (import "places" "outputs" (global $outputs i32))
  (import "places" "outputBias" (global $outputBias i32))
  (import "places" "wide" (global $wide i32))
  (import "places" "starts" (global $starts i32))
  (import "places" "active" (global $active i32))
  (import "places" "scores" (global $scores i32))
  (import "places" "sets" (global $sets i32))
  (import "places" "lines" (global $lines i32))
  (import "places" "spares" (global $spares i32))

  ;; Number of the present run.
  (global $now (mut i32) (i32.const 0))

  ;; Computes the vectors of the rows at `usual` and adds them to the bias: they count as there in every run, and what is kept
  ;; of other rows is by how much they differ.
  (func (export "prepare")
    (local $slot i32) (local $bytes i32) (local $at i32) (local $to i32) (local $end i32)
    (local.set $bytes (i32.shl (global.get $hidden) (i32.const 1)))
    (local.set $at (global.get $usualVectors))
    (loop $each
      (call $vector
        (i32.load (i32.add (global.get $usual) (i32.shl (local.get $slot) (i32.const 2))))
        (local.get $slot)
        (local.get $at))
      (local.set $to (global.get $bias))
      (local.set $end (i32.add (local.get $at) (local.get $bytes)))
      (loop $units
        (v128.store (local.get $to) (i16x8.add (v128.load (local.get $to)) (v128.load (local.get $at))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $units (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $slot) (global.get $slots)))))

  ;; Computes the hidden layer for the rows that stand at `rows`, one in each slot.
  (func (export "run")
    (local $slot i32) (local $row i32) (local $key i32) (local $set i32) (local $number i32) (local $line i32) (local $way i32)
    (local $bytes i32) (local $spare i32) (local $start i32)
    (global.set $now (i32.add (global.get $now) (i32.const 1)))
    (local.set $bytes (i32.shl (global.get $hidden) (i32.const 1)))
    (local.set $spare (global.get $spares))
    (local.set $start (global.get $starts))
    (loop $each
      (local.set $row (i32.load (i32.add (global.get $rows) (i32.shl (local.get $slot) (i32.const 2)))))
      (if (i32.ne (local.get $row) (i32.load (i32.add (global.get $usual) (i32.shl (local.get $slot) (i32.const 2)))))
        (then
          (local.set $key
            (i32.add (i32.add (i32.mul (local.get $row) (global.get $slots)) (local.get $slot)) (i32.const 1)))
          (local.set $number (i32.shr_u (i32.mul (local.get $key) (i32.const 0x9e3779b1)) (global.get $shift)))
          (local.set $set (i32.add (global.get $sets) (i32.shl (local.get $number) (i32.const 4))))
          ;; Which of the two lines holds the vector cannot be foreseen: found without a branch.
          (local.set $way (i32.eq (i32.load offset=4 (local.get $set)) (local.get $key)))
          (if (i32.or (local.get $way) (i32.eq (i32.load (local.get $set)) (local.get $key)))
            (then
              (i32.store offset=8 (i32.add (local.get $set) (i32.shl (local.get $way) (i32.const 2))) (global.get $now))
              (local.set $line (call $lineOf (local.get $number) (local.get $way) (local.get $bytes))))
            (else
              ;; The line of the set that was used longer ago.
              (local.set $way
                (i32.lt_u
                  (i32.sub (global.get $now) (i32.load offset=8 (local.get $set)))
                  (i32.sub (global.get $now) (i32.load offset=12 (local.get $set)))))
              (local.set $set (i32.add (local.get $set) (i32.shl (local.get $way) (i32.const 2))))
              (if (i32.eq (i32.load offset=8 (local.get $set)) (global.get $now))
                (then
                  ;; This run needs both: the vector is kept for this run alone.
                  (local.set $line (local.get $spare))
                  (local.set $spare (i32.add (local.get $spare) (local.get $bytes))))
                (else
                  (i32.store (local.get $set) (local.get $key))
                  (i32.store offset=8 (local.get $set) (global.get $now))
                  (local.set $line (call $lineOf (local.get $number) (local.get $way) (local.get $bytes)))))
              (call $vector (local.get $row) (local.get $slot) (local.get $line))
              (call $subtract
                (i32.add (global.get $usualVectors) (i32.mul (local.get $slot) (local.get $bytes)))
                (local.get $line)
                (i32.add (local.get $line) (local.get $bytes)))))
          (i32.store (local.get $start) (local.get $line))
          (local.set $start (i32.add (local.get $start) (i32.const 4)))))
      (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $slot) (global.get $slots))))
    (call $activate (local.get $start)))

  ;; Takes the numbers from `from` on off those from `to` to `end`.
  (func $subtract (param $from i32) (param $to i32) (param $end i32)
    (loop $units
      (v128.store (local.get $to) (i16x8.sub (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $to) (local.get $end)))))

  (func $lineOf (param $set i32) (param $way i32) (param $bytes i32) (result i32)
    (i32.add
      (global.get $lines)
      (i32.mul (i32.or (i32.shl (local.get $set) (i32.const 1)) (local.get $way)) (local.get $bytes))))

  ;; What a row adds to the hidden layer in a slot, in fixed point of 16 bits.
  (func $vector (param $row i32) (param $slot i32) (param $to i32)
    (local $from i32) (local $at i32) (local $factors i32) (local $end i32) (local $d i32) (local $x v128) (local $scale v128)
    (local $a v128) (local $b v128) (local $c v128) (local $e v128) (local $f v128) (local $g v128) (local $i v128) (local $j v128)
    (local.set $d (i32.mul (local.get $slot) (i32.mul (global.get $width) (global.get $hidden))))
    (local.set $at (i32.add (global.get $weights) (local.get $d)))
    ;; A factor of two bytes for every 32 weights.
    (local.set $factors (i32.add (global.get $factors) (i32.shr_u (local.get $d) (i32.const 4))))
    (local.set $from (i32.add (global.get $embeddings) (i32.mul (local.get $row) (global.get $width))))
    (local.set $scale (v128.load32_splat (i32.add (global.get $scales) (i32.shl (local.get $row) (i32.const 2)))))
    (local.set $end (i32.add (local.get $to) (i32.shl (global.get $hidden) (i32.const 1))))
    (loop $blocks
      (local.set $d (i32.const 0))
      ;; The embedding, each of its numbers times the scale of its weights in this block.
      (loop $widen
        (v128.store
          (i32.add (global.get $wide) (i32.shl (local.get $d) (i32.const 1)))
          (i16x8.q15mulr_sat_s
            (i16x8.shl (v128.load8x8_s (i32.add (local.get $from) (local.get $d))) (i32.const 8))
            (v128.load (local.get $factors))))
        (local.set $factors (i32.add (local.get $factors) (i32.const 16)))
        (local.set $d (i32.add (local.get $d) (i32.const 8)))
        (br_if $widen (i32.lt_u (local.get $d) (global.get $width))))
      (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0)) (local.set $e (v128.const i32x4 0 0 0 0))
      (local.set $f (v128.const i32x4 0 0 0 0)) (local.set $g (v128.const i32x4 0 0 0 0))
      (local.set $i (v128.const i32x4 0 0 0 0)) (local.set $j (v128.const i32x4 0 0 0 0))
      (local.set $d (i32.const 0))
      ;; Two numbers of the embedding at once, for 32 units.
      (loop $pairs
        (local.set $x (v128.load32_splat (i32.add (global.get $wide) (i32.shl (local.get $d) (i32.const 1)))))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s (local.get $at)))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=8 (local.get $at)))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=16 (local.get $at)))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=24 (local.get $at)))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=32 (local.get $at)))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=40 (local.get $at)))))
        (local.set $i (i32x4.add (local.get $i) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=48 (local.get $at)))))
        (local.set $j (i32x4.add (local.get $j) (i32x4.dot_i16x8_s (local.get $x) (v128.load8x8_s offset=56 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (local.set $d (i32.add (local.get $d) (i32.const 2)))
        (br_if $pairs (i32.lt_u (local.get $d) (global.get $width))))
      (v128.store (local.get $to) (call $fixed (local.get $a) (local.get $b) (local.get $scale)))
      (v128.store offset=16 (local.get $to) (call $fixed (local.get $c) (local.get $e) (local.get $scale)))
      (v128.store offset=32 (local.get $to) (call $fixed (local.get $f) (local.get $g) (local.get $scale)))
      (v128.store offset=48 (local.get $to) (call $fixed (local.get $i) (local.get $j) (local.get $scale)))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (br_if $blocks (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Eight sums, scaled, rounded and cut at eight.
  (func $fixed (param $low v128) (param $high v128) (param $scale v128) (result v128)
    (i16x8.min_s
      (v128.const i16x8 8191 8191 8191 8191 8191 8191 8191 8191)
      (i16x8.max_s
        (v128.const i16x8 -8191 -8191 -8191 -8191 -8191 -8191 -8191 -8191)
        (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest (f32x4.mul (f32x4.convert_i32x4_s (local.get $low)) (local.get $scale))))
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest (f32x4.mul (f32x4.convert_i32x4_s (local.get $high)) (local.get $scale))))))))

  ;; Sums the bias and the vectors whose addresses stand from `starts` to `last`, and cubes. Sums wrap, so that their order is free.
  (func $activate (param $last i32)
    (local $h i32) (local $next i32) (local $at i32) (local $a v128) (local $b v128) (local $c v128) (local $e v128)
    (loop $blocks
      (local.set $at (i32.add (global.get $bias) (local.get $h)))
      (local.set $a (v128.load (local.get $at)))
      (local.set $b (v128.load offset=16 (local.get $at)))
      (local.set $c (v128.load offset=32 (local.get $at)))
      (local.set $e (v128.load offset=48 (local.get $at)))
      (local.set $next (global.get $starts))
      (block $none
        (br_if $none (i32.eq (local.get $next) (local.get $last)))
        (loop $vectors
          (local.set $at (i32.add (i32.load (local.get $next)) (local.get $h)))
          (local.set $a (i16x8.add (local.get $a) (v128.load (local.get $at))))
          (local.set $b (i16x8.add (local.get $b) (v128.load offset=16 (local.get $at))))
          (local.set $c (i16x8.add (local.get $c) (v128.load offset=32 (local.get $at))))
          (local.set $e (i16x8.add (local.get $e) (v128.load offset=48 (local.get $at))))
          (local.set $next (i32.add (local.get $next) (i32.const 4)))
          (br_if $vectors (i32.lt_u (local.get $next) (local.get $last)))))
      (local.set $at (i32.add (global.get $active) (i32.shl (local.get $h) (i32.const 1))))
      (v128.store (local.get $at) (call $cube (i32x4.extend_low_i16x8_s (local.get $a))))
      (v128.store offset=16 (local.get $at) (call $cube (i32x4.extend_high_i16x8_s (local.get $a))))
      (v128.store offset=32 (local.get $at) (call $cube (i32x4.extend_low_i16x8_s (local.get $b))))
      (v128.store offset=48 (local.get $at) (call $cube (i32x4.extend_high_i16x8_s (local.get $b))))
      (v128.store offset=64 (local.get $at) (call $cube (i32x4.extend_low_i16x8_s (local.get $c))))
      (v128.store offset=80 (local.get $at) (call $cube (i32x4.extend_high_i16x8_s (local.get $c))))
      (v128.store offset=96 (local.get $at) (call $cube (i32x4.extend_low_i16x8_s (local.get $e))))
      (v128.store offset=112 (local.get $at) (call $cube (i32x4.extend_high_i16x8_s (local.get $e))))
      (local.set $h (i32.add (local.get $h) (i32.const 64)))
      (br_if $blocks (i32.lt_u (local.get $h) (i32.shl (global.get $hidden) (i32.const 1))))))

  (func $cube (param $sums v128) (result v128)
    (local $x v128)
    (local.set $x (f32x4.mul (f32x4.convert_i32x4_s (local.get $sums)) (v128.const f32x4 0x1p-10 0x1p-10 0x1p-10 0x1p-10)))
    (f32x4.mul (f32x4.mul (local.get $x) (local.get $x)) (local.get $x)))

  ;; Writes `count` outputs from `first` on, for the hidden layer of the last run, to `scores`.
  (func (export "score") (param $first i32) (param $count i32)
    (local $at i32) (local $row i32) (local $unit i32) (local $end i32) (local $to i32) (local $last i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $e v128)
    (local.set $row (i32.shl (global.get $hidden) (i32.const 2)))
    (local.set $end (i32.add (global.get $active) (local.get $row)))
    (local.set $to (i32.add (global.get $scores) (i32.shl (local.get $first) (i32.const 2))))
    (local.set $last (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    ;; Four outputs at once; rows behind the last are zeros.
    (loop $fours
      (local.set $at (i32.add (global.get $outputs) (i32.mul (local.get $first) (local.get $row))))
      (local.set $unit (global.get $active))
      (local.set $a (v128.const f32x4 0 0 0 0)) (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $c (v128.const f32x4 0 0 0 0)) (local.set $e (v128.const f32x4 0 0 0 0))
      (loop $units
        (local.set $x (v128.load (local.get $unit)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $at)))))
        (local.set $b
          (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $at) (local.get $row))))))
        (local.set $c
          (f32x4.add
            (local.get $c)
            (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $at) (i32.shl (local.get $row) (i32.const 1)))))))
        (local.set $e
          (f32x4.add
            (local.get $e)
            (f32x4.mul
              (local.get $x)
              (v128.load (i32.add (i32.add (local.get $at) (local.get $row)) (i32.shl (local.get $row) (i32.const 1)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $unit (i32.add (local.get $unit) (i32.const 16)))
        (br_if $units (i32.lt_u (local.get $unit) (local.get $end))))
      (v128.store
        (local.get $to)
        (f32x4.add
          (call $across (local.get $a) (local.get $b) (local.get $c) (local.get $e))
          (v128.load (i32.add (global.get $outputBias) (i32.shl (local.get $first) (i32.const 2))))))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $to) (local.get $last)))))

  ;; The sums of the lanes of four vectors: (0 + 2) + (1 + 3) of each.
  (func $across (param $a v128) (param $b v128) (param $c v128) (param $e v128) (result v128)
    (local $x v128) (local $y v128)
    (local.set $x
      (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $y
      (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $e))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $e))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $x) (local.get $y))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $x) (local.get $y))))
  ;; One output, in the order of sums that `score` has.
  (func (export "output") (param $output i32) (result f32)
    (local $at i32) (local $unit i32) (local $end i32) (local $sum v128)
    (local.set $unit (global.get $active))
    (local.set $end (i32.add (local.get $unit) (i32.shl (global.get $hidden) (i32.const 2))))
    (local.set $at
      (i32.add
        (global.get $outputs)
        (i32.shl (i32.mul (local.get $output) (global.get $hidden)) (i32.const 2))))
    (loop $units
      (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $unit)) (v128.load (local.get $at)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $unit (i32.add (local.get $unit) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $unit) (local.get $end))))
    (f32.add
      (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 2 (local.get $sum)))
        (f32.add (f32x4.extract_lane 1 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum))))
      (f32.load (i32.add (global.get $outputBias) (i32.shl (local.get $output) (i32.const 2)))))))
