;; The inner loops of training a one-hidden-layer network over embedded symbols, four 32-bit floats at a time.
;; Addresses and lengths are in bytes, lengths multiples of 16; sums run in a fixed order, so that results repeat to the bit.
(module
  (import "host" "memory" (memory 1))

  ;; to[0..row) = sum over d of from[d] * matrix[d], for `count` numbers `from` and rows of `row` bytes.
  (func (export "expand") (param $from i32) (param $count i32) (param $matrix i32) (param $row i32) (param $to i32)
    (local $h i32) (local $d i32) (local $at i32) (local $a v128) (local $b v128) (local $c v128) (local $e v128) (local $x v128)
    (loop $columns
      (local.set $a (v128.const f32x4 0 0 0 0)) (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $c (v128.const f32x4 0 0 0 0)) (local.set $e (v128.const f32x4 0 0 0 0))
      (local.set $d (i32.const 0))
      (local.set $at (i32.add (local.get $matrix) (local.get $h)))
      (loop $rows
        (local.set $x (v128.load32_splat (i32.add (local.get $from) (i32.shl (local.get $d) (i32.const 2)))))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $at)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $at)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $at)))))
        (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $row)))
        (local.set $d (i32.add (local.get $d) (i32.const 1)))
        (br_if $rows (i32.lt_u (local.get $d) (local.get $count))))
      (v128.store (i32.add (local.get $to) (local.get $h)) (local.get $a))
      (v128.store offset=16 (i32.add (local.get $to) (local.get $h)) (local.get $b))
      (v128.store offset=32 (i32.add (local.get $to) (local.get $h)) (local.get $c))
      (v128.store offset=48 (i32.add (local.get $to) (local.get $h)) (local.get $e))
      (local.set $h (i32.add (local.get $h) (i32.const 64)))
      (br_if $columns (i32.lt_u (local.get $h) (local.get $row)))))

  ;; The gradients of expand: matrixGradient[d] += from[d] * gradient; fromGradient[d] += matrix[d] . gradient.
  (func (export "contract") (param $from i32) (param $count i32) (param $matrix i32) (param $row i32) (param $gradient i32)
      (param $fromGradient i32) (param $matrixGradient i32)
    (local $h i32) (local $d i32) (local $m i32) (local $g i32) (local $sum v128) (local $x v128) (local $v v128)
    (local.set $m (local.get $matrix)) (local.set $g (local.get $matrixGradient))
    (loop $rows
      (local.set $x (v128.load32_splat (local.get $from)))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $h (i32.const 0))
      (loop $columns
        (local.set $v (v128.load (i32.add (local.get $gradient) (local.get $h))))
        (v128.store (local.get $g) (f32x4.add (v128.load (local.get $g)) (f32x4.mul (local.get $x) (local.get $v))))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $m)) (local.get $v))))
        (local.set $g (i32.add (local.get $g) (i32.const 16)))
        (local.set $m (i32.add (local.get $m) (i32.const 16)))
        (local.set $h (i32.add (local.get $h) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $h) (local.get $row))))
      (f32.store (local.get $fromGradient) (f32.add (f32.load (local.get $fromGradient)) (call $across (local.get $sum))))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $fromGradient (i32.add (local.get $fromGradient) (i32.const 4)))
      (local.set $d (i32.add (local.get $d) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $d) (local.get $count)))))

  (func $across (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; to = first + sum of the `count` vectors whose addresses stand at `starts`.
  (func (export "gather") (param $starts i32) (param $count i32) (param $first i32) (param $to i32) (param $row i32)
    (local $h i32) (local $k i32) (local $a v128) (local $b v128) (local $at i32)
    (loop $columns
      (local.set $a (v128.load (i32.add (local.get $first) (local.get $h))))
      (local.set $b (v128.load offset=16 (i32.add (local.get $first) (local.get $h))))
      (local.set $k (i32.const 0))
      (loop $vectors
        (local.set $at (i32.add (local.get $h) (i32.load (i32.add (local.get $starts) (i32.shl (local.get $k) (i32.const 2))))))
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $at))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $at))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br_if $vectors (i32.lt_u (local.get $k) (local.get $count))))
      (v128.store (i32.add (local.get $to) (local.get $h)) (local.get $a))
      (v128.store offset=16 (i32.add (local.get $to) (local.get $h)) (local.get $b))
      (local.set $h (i32.add (local.get $h) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.get $h) (local.get $row)))))

  ;; Adds `from` to each of the `count` vectors whose addresses, less `shift`, stand at `starts`.
  (func (export "scatter") (param $starts i32) (param $count i32) (param $from i32) (param $row i32) (param $shift i32)
    (local $h i32) (local $k i32) (local $at i32)
    (loop $vectors
      (local.set $at (i32.add (local.get $shift) (i32.load (i32.add (local.get $starts) (i32.shl (local.get $k) (i32.const 2))))))
      (local.set $h (i32.const 0))
      (loop $columns
        (v128.store (local.get $at) (f32x4.add (v128.load (local.get $at)) (v128.load (i32.add (local.get $from) (local.get $h)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $h (i32.add (local.get $h) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $h) (local.get $row))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br_if $vectors (i32.lt_u (local.get $k) (local.get $count)))))

  ;; a . b
  (func (export "dot") (param $a i32) (param $b i32) (param $row i32) (result f32)
    (local $h i32) (local $x v128) (local $y v128)
    (loop $columns
      (local.set $x (f32x4.add (local.get $x)
        (f32x4.mul (v128.load (i32.add (local.get $a) (local.get $h))) (v128.load (i32.add (local.get $b) (local.get $h))))))
      (local.set $y (f32x4.add (local.get $y)
        (f32x4.mul (v128.load offset=16 (i32.add (local.get $a) (local.get $h))) (v128.load offset=16 (i32.add (local.get $b) (local.get $h))))))
      (local.set $h (i32.add (local.get $h) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.get $h) (local.get $row))))
    (call $across (f32x4.add (local.get $x) (local.get $y))))

  ;; to += by * from
  (func (export "axpy") (param $by f32) (param $from i32) (param $to i32) (param $row i32)
    (local $h i32) (local $x v128) (local $at i32)
    (local.set $x (f32x4.splat (local.get $by)))
    (loop $columns
      (local.set $at (i32.add (local.get $to) (local.get $h)))
      (v128.store (local.get $at) (f32x4.add (v128.load (local.get $at))
        (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $from) (local.get $h))))))
      (local.set $h (i32.add (local.get $h) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $h) (local.get $row)))))

  ;; One step of Adam (Kingma and Ba 2015) over `row` bytes of weights; clears the gradient. rate: learning rate over the
  ;; correction of the first moment; scale: one over the correction of the second.
  (func (export "adam") (param $weights i32) (param $gradient i32) (param $first i32) (param $second i32) (param $row i32)
      (param $rate f32) (param $scale f32)
    (local $h i32) (local $g v128) (local $m v128) (local $v v128) (local $at i32)
    (loop $columns
      (local.set $g (v128.load (i32.add (local.get $gradient) (local.get $h))))
      (v128.store (i32.add (local.get $gradient) (local.get $h)) (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.add (local.get $first) (local.get $h)))
      (local.set $m (f32x4.add (f32x4.mul (f32x4.splat (f32.const 0.9)) (v128.load (local.get $at)))
        (f32x4.mul (f32x4.splat (f32.const 0.1)) (local.get $g))))
      (v128.store (local.get $at) (local.get $m))
      (local.set $at (i32.add (local.get $second) (local.get $h)))
      (local.set $v (f32x4.add (f32x4.mul (f32x4.splat (f32.const 0.99)) (v128.load (local.get $at)))
        (f32x4.mul (f32x4.splat (f32.const 0.01)) (f32x4.mul (local.get $g) (local.get $g)))))
      (v128.store (local.get $at) (local.get $v))
      (local.set $at (i32.add (local.get $weights) (local.get $h)))
      (v128.store (local.get $at) (f32x4.sub (v128.load (local.get $at))
        (f32x4.div (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $m))
          (f32x4.add (f32x4.sqrt (f32x4.mul (f32x4.splat (local.get $scale)) (local.get $v))) (f32x4.splat (f32.const 1e-6))))))
      (local.set $h (i32.add (local.get $h) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $h) (local.get $row))))))
