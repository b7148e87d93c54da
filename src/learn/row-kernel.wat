;; Adds up the rows of hashed features: `label-rows.ts` says the same in plain TypeScript. Addresses are in bytes.
(module
  (import "host" "memory" (memory 1))

  ;; Sets the 16 numbers of 16 bits at `to` to the sums of the rows of the `size` features at `hashes`. A slot holds a row's number,
  ;; from 1, in its lower `bits` and the upper bits of the hash above; 0 is empty. A row is `width` bytes, at most 16.
  (func (export "add") (param $hashes i32) (param $size i32) (param $slots i32) (param $mask i32) (param $bits i32)
      (param $rows i32) (param $width i32) (param $to i32)
    (local $end i32) (local $hash i32) (local $mark i32) (local $slot i32) (local $found i32)
    (local $row v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $hashes) (i32.shl (local.get $size) (i32.const 2))))
    (block $done
      (loop $features
        (br_if $done (i32.eq (local.get $hashes) (local.get $end)))
        (local.set $hash (i32.load (local.get $hashes)))
        (local.set $hashes (i32.add (local.get $hashes) (i32.const 4)))
        (local.set $mark (i32.shr_u (local.get $hash) (local.get $bits)))
        (local.set $slot (i32.and (local.get $hash) (local.get $mask)))
        (loop $probe
          (local.set $found (i32.load (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))))
          (br_if $features (i32.eqz (local.get $found)))
          (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
          (br_if $probe (i32.ne (i32.shr_u (local.get $found) (local.get $bits)) (local.get $mark))))
        (local.set $found
          (i32.sub
            (i32.and (local.get $found) (i32.sub (i32.shl (i32.const 1) (local.get $bits)) (i32.const 1)))
            (i32.const 1)))
        (local.set $row (v128.load (i32.add (local.get $rows) (i32.mul (local.get $found) (local.get $width)))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
        (br $features)))
    (v128.store (local.get $to) (local.get $low))
    (v128.store offset=16 (local.get $to) (local.get $high))))
