/** Abbreviations that need no explaining, with all that each is short for, the commonest first. */
export const acronyms: Readonly<Record<string, readonly string[]>> = {
  AS: ['Amerika Serikat'],
  UE: ['Uni Eropa'],
  PBB: ['Perserikatan Bangsa-Bangsa', 'Partai Bulan Bintang', 'Pajak Bumi dan Bangunan'],
  TNI: ['Tentara Nasional Indonesia'],
  KPK: ['Komisi Pemberantasan Korupsi'],
  KPU: ['Komisi Pemilihan Umum'],
  DPR: ['Dewan Perwakilan Rakyat'],
  MPR: ['Majelis Permusyawaratan Rakyat'],
  DPD: ['Dewan Perwakilan Daerah', 'Dewan Pimpinan Daerah', 'Dewan Pengurus Daerah'],
  DPRD: ['Dewan Perwakilan Rakyat Daerah'],
  BPK: ['Badan Pemeriksa Keuangan'],
  OJK: ['Otoritas Jasa Keuangan'],
  BNN: ['Badan Narkotika Nasional'],
  PDB: ['Produk Domestik Bruto'],
  UUD: ['Undang-Undang Dasar'],
  HAM: ['Hak Asasi Manusia'],
};
